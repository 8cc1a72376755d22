/* first_frame_minimal.c: the least that shows a window with SDL2: what
 * first_frame.c and window.c measure the program against. It spares SDL the search for
 * a graphics card, as the program does; without that hint it would be far slower. With
 * an argument it stays until it is closed. */
#include <SDL.h>

int main(int count, char **arguments)
{
    (void)arguments;
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    if (SDL_Init(SDL_INIT_VIDEO) != 0)
        return 1;
    SDL_Window *window = SDL_CreateWindow("minimal", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED,
                                          1280, 720, SDL_WINDOW_RESIZABLE);
    SDL_Renderer *renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
    if (renderer == NULL)
        return 1;
    SDL_SetRenderDrawColor(renderer, 245, 242, 235, 255);
    SDL_RenderClear(renderer);
    SDL_RenderPresent(renderer);
    SDL_Event event = {0};
    while (count > 1 && event.type != SDL_QUIT)
        SDL_WaitEvent(&event);
    SDL_DestroyRenderer(renderer);
    SDL_DestroyWindow(window);
    SDL_Quit();
    return 0;
}
