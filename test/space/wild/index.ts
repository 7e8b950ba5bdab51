import { checkout } from './checkout.ts';
import { lights } from './lights.ts';
import { player } from './player.ts';
import { search } from './search.ts';
import { session } from './session.ts';
import { socket } from './socket.ts';
import { upload } from './upload.ts';
import { wizard } from './wizard.ts';

/** Machines as their users write them. */
export const wild = [checkout, lights, player, search, session, socket, upload, wizard];
